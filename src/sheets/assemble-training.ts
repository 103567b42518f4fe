import { found } from './found';
import type { Shard, SheetFacts } from './shard';
import type { Certification, Link, Training } from './types';

/** How to get there: entry level, diplomas, certifications, pages to read on. */
export function assembleTraining(code: string, facts: SheetFacts, shard: Shard): Training {
  return {
    entry: facts.entry,
    diplomas: facts.diplomas.map((ogr) => found(shard.diplomas, ogr)),
    licences: facts.licences.map((ogr) => found(shard.diplomas, ogr)),
    certifications: facts.certifications.map((number) => certification(number, shard)),
    apprenticeship: facts.apprenticeship,
    links: [metierScope(code, facts), ...facts.pages.map((id) => onisep(id, shard))],
  };
}

function certification(number: string, shard: Shard): Certification {
  const { title, level, type, replacedBy } = found(shard.certifications, number);
  return {
    rncp: `RNCP${number}`,
    title,
    level,
    type,
    url: `https://www.francecompetences.fr/recherche/rncp/${number}/`,
    ...(replacedBy && { replacedBy }),
  };
}

/** France Travail's public page of the sheet. */
function metierScope(code: string, { names }: SheetFacts): Link {
  return {
    name: `MétierScope : ${names[0]}`,
    url: `https://candidat.francetravail.fr/metierscope/fiche-metier/${code}`,
  };
}

function onisep(id: string, shard: Shard): Link {
  const [name, url] = found(shard.pages, id);
  return { name: `Onisep : ${name}`, url };
}
