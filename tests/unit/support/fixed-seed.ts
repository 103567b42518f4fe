import { configureGlobal } from 'fast-check';

/**
 * Where one run decides whether work lands, it must be the same run for
 * everybody; elsewhere each run tries other cases, and a failure prints its seed.
 */
if (process.env.CI) configureGlobal({ seed: 20_261_121 });
