import type { Editorial } from './editorial-types';

/**
 * The job sheet: one of the 1,584 sheets ("fiches métiers") of ROME 4.0, joined
 * with the official figures. The field names are the contract of the `sheet`
 * command: add, don't rename.
 *
 * Money is in whole euros a month unless the name says otherwise; shares are
 * percentages (0–100); levels are the French 3–8 (3 = CAP, 4 = Bac,
 * 5 = Bac+2, 6 = Bac+3/4, 7 = Bac+5, 8 = doctorate). Null means that the
 * publisher does not say: the interface says "non renseigné", never guesses.
 */
export interface Sheet {
  /** ROME code, such as "E1101". */
  code: string;
  label: Label;
  /** Every name of the job, the main one first. */
  appellations: Appellation[];
  domain: Domain;
  /** Core savoir-faire in reading order, near-duplicates folded; four or more. */
  missions: string[];
  /** Savoir-faire that are not already among the missions. */
  skills: Skill[];
  knowledge: string[];
  /** Savoir-être professionnels. */
  softSkills: string[];
  conditions: Condition[];
  flags: Flags;
  salary: Salary;
  training: Training;
  market: Market;
  people: People | null;
  /** Nearest jobs first (ROME's "mobilité"). */
  neighbours: SheetRef[];
  riasec: Riasec;
  interests: string[];
  sectors: string[];
  /** What an editor wrote by hand, where one did. */
  editorial?: Editorial;
  /** Of every block but `editorial`, which only a hand-written layer has. */
  sources: Record<Exclude<SourcedBlock, 'editorial'>, Source> & { editorial?: Source };
}

/** "Vendeur / Vendeuse en boulangerie" and its two surface forms. */
export interface Label {
  display: string;
  masculine: string;
  feminine: string;
}

export interface Appellation {
  /** As the publisher writes it, both genders in one string. */
  name: string;
  /** "peu usité" in ROME. */
  rare?: true;
}

export interface Domain {
  /** Domaine professionnel, such as "E11". */
  code: string;
  name: string;
  /** Grand domaine, such as "E". */
  group: { code: string; name: string };
}

/** ROME's "technique", "technique expert" and "transverse". */
export type SkillKind = 'technical' | 'expert' | 'transverse';

export interface Skill {
  name: string;
  kind: SkillKind;
  /** A broad skill (macro-compétence), such as "Animer un réseau, une communauté". */
  macro?: true;
  core?: true;
  emerging?: true;
}

export type ConditionKind = 'conditions' | 'hours' | 'status' | 'employer' | 'public' | 'travel';

export interface Condition {
  kind: ConditionKind;
  name: string;
}

/** True or false where the publisher says so, null where it says nothing. */
export interface Flags {
  regulated: boolean | null;
  executive: boolean | null;
  /** Job of the ecological transition: "green" or strategic for it in ROME. */
  ecological: boolean | null;
  digital: boolean | null;
  demographic: boolean | null;
}

/** How the sheet meets the families: `by-qualification` where DARES parts them so. */
export type SalaryNote = 'one-family' | 'several-families' | 'by-qualification' | 'none';

export type Qualification = 'unskilled' | 'skilled' | 'technician' | 'supervisor' | 'executive';

export interface Salary {
  /** One entry per FAP family the sheet belongs to; never averaged together. */
  families: SalaryFamily[];
  note: SalaryNote;
}

export interface SalaryFamily {
  /** FAP 2009 code, such as "L0Z92". */
  fap: string;
  name: string;
  /** Levels of qualification to which this family applies, where the crosswalk says so. */
  qualifications?: Qualification[];
  /** ROME calls the job an executive's and this family is not of executives: read with care. */
  lowerLevel?: true;
  /** ROME says that the job is no executive's and this family is of executives: read with care. */
  higherLevel?: true;
  /**
   * France Travail, monthly gross. On two families (K0Z20, J3Z41) the publisher's
   * beginners are a few euros over the experienced: sort before drawing a range.
   */
  gross?: Dated & { beginner: number; mean: number; experienced: number };
  /** Ours, from `gross`: the year's gross (× 12) and the month's net (× `ratio`), an approximation. */
  derived?: {
    annualGross: { beginner: number; mean: number; experienced: number };
    netMonthly: { beginner: number; mean: number; experienced: number };
    /** Share of the gross that is left: 0.78, executives 0.75, public servants 0.85. */
    ratio: number;
  };
  /**
   * DARES, monthly net at full time. `floored` where a figure was raised to the
   * period's minimum wage, `estimated` where q3 is modelled by the publisher's brackets.
   */
  net?: Dated & { q1: number; median: number; q3: number; floored?: true; estimated?: true };
  /** DARES, monthly net median of the same family in FAP 2021, where the crosswalk is sure. */
  netRecent?: Dated & { median: number; fap: string };
}

/** A figure's own year ("2022", "2017–2019") and publisher. */
export interface Dated {
  year: string;
  source: string;
}

export interface Training {
  entry: EntryLevel | null;
  /**
   * Titles that the sheet itself names: diplomas, certificates, driving licences;
   * lower levels first, those without a level last.
   */
  diplomas: string[];
  /** Authorisations to do a dangerous or protected task (ROME "Habilitations"). */
  licences: string[];
  /** RNCP certifications, the most relevant first. */
  certifications: Certification[];
  /** True when ROME lists work-study among the statuses or a title open to apprentices by law; null when nothing says. */
  apprenticeship: boolean | null;
  links: Link[];
}

/** Lowest and highest French level of education. */
export interface Levels {
  min: number;
  max: number;
}

export interface EntryLevel {
  min: number | null;
  max: number | null;
  /** Open without a diploma. */
  noDiploma?: true;
  /** Open through experience. */
  experience?: true;
}

export interface Certification {
  /** "RNCP34744". */
  rncp: string;
  title: string;
  level: number | null;
  /** "BTS", "Titre professionnel", … */
  type?: string;
  url: string;
  /** Number of its successor; a space between several. */
  replacedBy?: string;
}

export interface Link {
  name: string;
  url: string;
}

export interface Market {
  jobSeekers: number | null;
  /** Offers over four quarters: for relative use only. */
  offers: number | null;
  /** 1 (low) – 5 (very high). */
  tension: number | null;
  period: string;
}

/** The people in the job's family (DARES), shares in percent, null when not published. */
export interface People {
  fap: string;
  name: string;
  women: number | null;
  /** Age bands such as "15-24" → share. */
  ages: Record<string, number>;
  /** none | cap | bac | bac2 | bac3 | studying → share. */
  diplomas: Record<string, number>;
  saturday: number | null;
  sunday: number | null;
  night: number | null;
  partTime: number | null;
  /** Of the group of families (first three characters of the FAP). */
  fixedTerm: number | null;
  temporary: number | null;
}

export interface SheetRef {
  code: string;
  label: string;
}

export type RiasecLetter = 'R' | 'I' | 'A' | 'S' | 'E' | 'C';

export interface Riasec {
  major: RiasecLetter;
  minor?: RiasecLetter;
}

export type SourcedBlock =
  | 'identity'
  | 'missions'
  | 'skills'
  | 'knowledge'
  | 'conditions'
  | 'salary'
  | 'training'
  | 'market'
  | 'people'
  | 'neighbours'
  | 'riasec'
  | 'interests'
  | 'sectors'
  | 'editorial';

export interface Source {
  publisher: string;
  /** Year or period of the facts. */
  year: string;
  /** What one row of the source is about: "fiche ROME", "famille FAP 2009", "code ROME v3"… */
  granularity: string;
  /** The same in English. */
  english: { year: string; granularity: string };
  licence: string;
  url?: string;
}

/** What a list needs to know of a sheet, held for all sheets at once. */
export interface Brief {
  code: string;
  label: string;
  domain: string;
  entry: Pick<EntryLevel, 'min' | 'max' | 'noDiploma'> | null;
  /** Of the certifications in force that lead to the job; null where the sheet states an entry level, or nothing is known. */
  diplomas: Levels | null;
  /** Lowest beginner and highest experienced monthly gross over the families, with the mean when there is one family. */
  pay: { low: number; high: number; mean: number | null; year: string } | null;
  tension: number | null;
  jobSeekers: number | null;
  riasec: Riasec;
  /** Codes of ROME interests. */
  interests: string[];
}
