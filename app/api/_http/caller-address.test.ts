import { expect, it } from 'vitest';
import { callerAddress } from './caller-address';

const asked = (peer: string, forwarded?: string) =>
  new Headers({ 'x-gongshi-peer': peer, ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }) });

it.each([
  ['the other end of the connection', asked('192.0.2.1'), undefined, '192.0.2.1'],
  ['not what a client claims', asked('192.0.2.1', '6.6.6.6'), undefined, '192.0.2.1'],
  ['what the one proxy wrote', asked('10.0.0.1', '6.6.6.6, 192.0.2.7'), '1', '192.0.2.7'],
  ['what the outer of two wrote', asked('10.0.0.1', '6.6.6.6, 192.0.2.7, 10.0.0.2'), '2', '192.0.2.7'],
  ['nobody, where a proxy is missing', asked('10.0.0.1'), '1', 'unknown'],
  ['a setting that is no number counts as none', asked('192.0.2.1', '6.6.6.6'), 'many', '192.0.2.1'],
  ['IPv4 written as IPv6', asked('::ffff:192.0.2.1'), undefined, '192.0.2.1'],
  ['a whole /64', asked('2001:db8:0:1:aaaa::1'), undefined, '2001:db8:0:1'],
  ['a /64 with zeros left out', asked('2001:db8::1'), undefined, '2001:db8:0:0'],
])('%s', (_, headers, setting, address) => {
  expect(callerAddress(headers, { GONGSHI_TRUSTED_PROXIES: setting })).toBe(address);
});
