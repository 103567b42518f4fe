import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Editorial } from '../../src/sheets/editorial-types';
import { DATA_FOLDER } from '../data/read-table';

const FOLDER = `${DATA_FOLDER}editorial/`;

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const bilingual = { fr: text, en: text };
const from = v.pipe(v.array(text), v.minLength(1));
const sourced = v.strictObject({ ...bilingual, from });
const list = v.optional(v.pipe(v.array(sourced), v.minLength(1)));
const code = v.pipe(v.string(), v.regex(/^[A-N]\d{4}$/));
const job = v.strictObject({ name: text, code: v.optional(code), from });
const euros = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));

/** Every topic of a hand-written layer; one misspelt or untranslated stops the build. */
const editorial = v.strictObject({
  summary: v.optional(sourced),
  otherNames: v.optional(v.array(v.strictObject({ name: text, from }))),
  associatedProfessions: v.optional(v.array(job)),
  keyDates: v.optional(
    v.array(v.strictObject({ ...bilingual, from, year: v.pipe(v.number(), v.integer()) })),
  ),
  objectives: list,
  functions: list,
  missions: list,
  skills: list,
  qualities: list,
  hours: list,
  employers: list,
  pay: v.optional(
    v.array(
      v.strictObject({
        stage: v.strictObject(bilingual),
        gross: v.tuple([euros, euros]),
        net: v.optional(v.tuple([euros, euros])),
        note: v.optional(v.strictObject(bilingual)),
        from,
      }),
    ),
  ),
  career: v.optional(v.array(job)),
  regulation: list,
  minimumAge: v.optional(v.strictObject({ years: v.pipe(v.number(), v.integer()), from })),
  apprenticeship: v.optional(v.strictObject({ possible: v.boolean(), from })),
  training: v.optional(
    v.array(
      v.strictObject({
        level: v.strictObject(bilingual),
        names: v.array(
          v.strictObject({
            name: text,
            place: v.optional(text),
            note: v.optional(v.strictObject(bilingual)),
            from,
          }),
        ),
      }),
    ),
  ),
  profile: list,
  questions: v.optional(
    v.array(v.strictObject({ question: v.strictObject(bilingual), answer: sourced })),
  ),
  furtherReading: v.optional(
    v.array(v.strictObject({ name: text, url: v.pipe(v.string(), v.url()) })),
  ),
  references: v.record(
    text,
    v.strictObject({
      name: v.strictObject(bilingual),
      kind: v.picklist(['web page', 'blog', 'official']),
      rating: v.optional(
        v.strictObject({ value: v.number(), outOf: v.number(), votes: v.number() }),
      ),
    }),
  ),
});

/**
 * Reads one layer.
 * @param file its name, for messages
 * @throws naming file and place: not of the schema, or a source that `references` does not name.
 */
export function parseEditorial(file: string, json: unknown): Editorial {
  const parsed = v.safeParse(editorial, json);
  if (!parsed.success) throw new Error(`data/editorial/${file}: ${v.summarize(parsed.issues)}`);
  for (const key of citedIn(parsed.output))
    if (!(key in parsed.output.references))
      throw new Error(`data/editorial/${file}: source "${key}" is not among the references`);
  return parsed.output as Editorial;
}

/** Every key in a "from", however deep. */
function citedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'from' ? (inner as string[]) : citedIn(inner),
  );
}

/** The hand-written layers of `data/editorial/`, by the code that names the file. */
export function readEditorial(): Map<string, Editorial> {
  const files = existsSync(FOLDER)
    ? readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
    : [];
  return new Map(
    files.sort().map((file) => {
      const json: unknown = JSON.parse(readFileSync(FOLDER + file, 'utf8'));
      return [file.replace('.json', ''), parseEditorial(file, json)];
    }),
  );
}
