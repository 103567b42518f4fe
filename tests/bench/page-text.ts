/** Pages of job ads for measuring: long, plain, and no two paragraphs alike, so that nothing can be remembered. */

export const JOBS = [
  'boulanger',
  'infirmière',
  'comptable',
  'chef de projet',
  'soudeur',
  'aide-soignant',
  'graphiste',
  'menuisier',
];

const WHERE = [
  'Au sein d’une équipe soudée',
  'Dans nos locaux',
  'Sur le terrain',
  'En lien avec les familles',
];
const WHAT = [
  'suit les dossiers en cours',
  'répond aux demandes',
  'prépare les commandes',
  'tient les comptes rendus',
];
const HOW = [
  'veille au respect des délais',
  'rend compte chaque semaine',
  'propose des mesures utiles',
];
const WITH = ['avec nos partenaires', 'avec soin', 'dans le cadre fixé', 'selon les besoins'];

/** Sentences without end, each of its own. */
function* sentences(): Generator<string> {
  for (let n = 1; ; n++) {
    const of = (some: string[], step: number) => some[Math.floor(n / step) % some.length];
    yield `${of(WHERE, 1)}, la personne retenue ${of(WHAT, 4)}, ${of(HOW, 16)} ${of(WITH, 48)} et traite le dossier ${n}. `;
  }
}

/** A page of about so many kB of visible text: one paragraph in four follows the title of an ad and names its job. */
export function pageOf(kilobytes: number): string {
  const filler = sentences();
  const paragraph = () => Array.from({ length: 3 }, () => filler.next().value).join('');
  const body: string[] = [];
  for (let i = 0, units = 0; units < kilobytes * 1024; i++) {
    const title = `<h3><a href="#${i}">${JOBS[i % JOBS.length]} H/F</a></h3>`;
    const lead = `Avec un ${JOBS[(i + 3) % JOBS.length]}. `;
    const text = paragraph();
    body.push(i % 4 === 0 ? `${title}<p>${lead}${text}</p>` : `<p>${text}</p>`);
    units += text.length;
  }
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offres</title><body>${body.join('')}</body></html>`;
}
