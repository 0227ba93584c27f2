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

test('Neo4j Browser runs the commands on connecting, and may fetch from their host', () => {
  const url = 'http://graph.example.org:4000';
  const commands = [`style ${url}/a.grass`, `guide ${url}/b.html`];
  const settings = managedSettings({ bolt: 1111, http: 2222 }, '64m', { url, commands });
  expect(settings['browser.post_connect_cmd']).toBe(`style ${url}/a.grass; guide ${url}/b.html`);
  expect(settings['browser.remote_content_hostname_whitelist']).toBe('guides.neo4j.com,graph.example.org');
  const plain = managedSettings({ bolt: 1111, http: 2222 }, '64m');
  expect(Object.keys(plain).filter((name) => name.startsWith('browser.'))).toEqual([]);
});
