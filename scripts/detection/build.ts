/** `npm run lexicon`: writes the lexicon of detection, after a change of names or of choices. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexiconFiles } from './lexicon';

const OUT = fileURLToPath(new URL('../../src/detection/lexicon/', import.meta.url));
for (const { path, text } of lexiconFiles()) writeFileSync(OUT + path, text);
