/** A sentence of the product in its two languages. */
export interface Bilingual {
  fr: string;
  en: string;
}

/** A sentence an editor wrote, with the keys (in `Editorial.references`) of where its facts come from. */
export interface Sourced extends Bilingual {
  from: string[];
}

/** The hand-written layer any sheet can gain; see CONTRIBUTING.md. Every topic is optional. */
export interface Editorial {
  /** One line that says what the job is. */
  summary?: Sourced;
  otherNames?: { name: string; from: string[] }[];
  associatedProfessions?: { name: string; code?: string; from: string[] }[];
  keyDates?: (Sourced & { year: number })[];
  objectives?: Sourced[];
  functions?: Sourced[];
  missions?: Sourced[];
  skills?: Sourced[];
  qualities?: Sourced[];
  hours?: Sourced[];
  employers?: Sourced[];
  /** Monthly gross pay by stage, as the cited pages give it. */
  pay?: {
    stage: Bilingual;
    gross: [number | null, number | null];
    net?: [number | null, number | null];
    /** What the reader must know to read the figure right: too old, another country… */
    note?: Bilingual;
    from: string[];
  }[];
  career?: { name: string; code?: string; from: string[] }[];
  regulation?: Sourced[];
  minimumAge?: { years: number; from: string[] };
  apprenticeship?: { possible: boolean; from: string[] };
  /** By level, lowest first, as the cited pages name it ("after the Bac"). */
  training?: {
    level: Bilingual;
    names: { name: string; place?: string; note?: Bilingual; from: string[] }[];
  }[];
  profile?: Sourced[];
  questions?: { question: Bilingual; answer: Sourced }[];
  furtherReading?: { name: string; url: string }[];
  /** Where the facts were read, by the keys that `from` uses; with the page's own readers' rating. */
  references: Record<string, Reference>;
}

export interface Reference {
  name: Bilingual;
  kind: 'web page' | 'blog' | 'official';
  rating?: { value: number; outOf: number; votes: number };
}
