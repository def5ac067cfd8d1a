import sdk from '@syria-2024/sdk/package.json' with { type: 'json' };

/** When a figure was made, and where the record is found. */
export const made = new Date().toISOString().slice(0, 10);
export const address = sdk.repository.url.replace(/^git\+|\.git$/g, '');
