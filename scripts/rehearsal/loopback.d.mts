/** Throws where the address is not one of this machine's own. */
export function assertLoopback(address: string): void;
