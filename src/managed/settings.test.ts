import { expect, test } from 'vitest';
import { managedSettings, settingsText } from './settings.ts';

test('listens and advertises on the loopback address only, with authentication on', () => {
  const settings = managedSettings({ bolt: 1111, http: 2222 }, '64m');
  const text = settingsText(settings);
  expect(text).toContain('server.bolt.listen_address=127.0.0.1:1111\n');
  expect(text).toContain('server.bolt.advertised_address=127.0.0.1:1111\n');
  expect(text).toContain('server.http.listen_address=127.0.0.1:2222\n');
  expect(text).toContain('dbms.security.auth_enabled=true\n');
  expect(text).toContain('dbms.security.http_access_control_allow_origin=http://127.0.0.1:2222\n');
  expect(text).toContain('server.memory.pagecache.size=64m\n');
  for (const [name, value] of Object.entries(settings)) {
    if (name.includes('address')) expect(value, name).toMatch(/^127\.0\.0\.1/);
  }
});

test('keeps backslashes and refuses a value that would begin a setting of its own', () => {
  expect(settingsText({ 'a.b': 'C:\\x' })).toBe('a.b=C:\\\\x\n');
  expect(() => settingsText({ 'a.b': 'x\nserver.default_listen_address=0.0.0.0' })).toThrow('is one line');
});
