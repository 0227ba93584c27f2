import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

test.each([
  ['www.optiqgain.com', 'https://www.optiqgain.com'],
  ['http://www.foi.se', 'http://www.foi.se'],
  ['HTTP://www.sap.com', 'http://www.sap.com'],
  ['www.telespazio.com/fr?a=b#c', 'https://www.telespazio.com/fr?a=b#c'],
  ['http://www.agenziamobilità.roma.it', 'http://www.agenziamobilità.roma.it'],
  ['www.boehringer‐ingelheim.com', 'https://www.boehringer‐ingelheim.com'],
  ['http://193.136.1.1:8080/', 'http://193.136.1.1:8080/'],
  ['www.tykd.fin/en', 'https://www.tykd.fin/en'],
])('%s is %s', (text, address) => {
  expect(webAddress(text)).toBe(address);
});

test.each([
  '',
  '-',
  'n/a',
  'none',
  'http://www.uoi.gr / www.rc.uoi.gr',
  'someone@optiqgain.com',
  'http://someone@optiqgain.com',
  'http://http://www.sap.com',
  'http:/www.sap.com',
  'ftp://ftp.sap.com',
  'www.sap.com"onclick="',
  'http://localhost',
])('"%s" is none', (text) => {
  expect(webAddress(text)).toBeNull();
});

test('a long text that is none is told as any other', () => {
  expect(webAddress(`${'a.'.repeat(50_000)} `)).toBeNull();
  expect(webAddress(`${'a'.repeat(100_000)} `)).toBeNull();
});
