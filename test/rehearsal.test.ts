import { describe, expect, it } from 'vitest';
import { assertLoopback } from '../scripts/rehearsal/loopback.mjs';

describe('a rehearsal', () => {
  it.each(['http://127.0.0.1:4873/', 'http://localhost:4873/', 'http://[::1]:4873'])(
    'may publish on %s',
    (address) => {
      expect(() => assertLoopback(address)).not.toThrow();
    },
  );

  it.each([
    'https://registry.example.org/',
    'http://127.0.0.1.example.org/',
    'http://localhost.example.org/',
    'http://10.0.0.1:4873/',
    'undefined',
    '',
  ])('refuses %s', (address) => {
    expect(() => assertLoopback(address)).toThrow('a rehearsal publishes on 127.0.0.1 only');
  });
});
