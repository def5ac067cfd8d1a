/** Whether a registry is on this machine: a rehearsal must never reach another. */

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

export function assertLoopback(address) {
  const host = URL.canParse(address) ? new URL(address).hostname : undefined;
  if (host !== undefined && loopback.test(host)) return;
  throw new Error(
    `the registry of @syria-2024 is ${address}; a rehearsal publishes on 127.0.0.1 only`,
  );
}
