/**
 * Property tests draw the same cases in every run, so that a failure is a change of ours. `npm run proofs` draws others;
 * what it prints with a failure (`PROOF_SEED=…`) draws them again.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.PROOF_SEED ?? 20_241_208) });
