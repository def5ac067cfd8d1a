/** When a figure was made, and where the record is found. */
export const made = new Date().toISOString().slice(0, 10);
export const address = 'npm: @syria-2024/sdk';
