import { describe, expect, it } from 'vitest';
import { ABBREVIATION_LINES } from '../../../src/french/abbreviation-table';
import { expandAbbreviations, readAbbreviations } from '../../../src/french/abbreviations';
import { readTitle } from '../../../src/french/title';

const table = readAbbreviations(ABBREVIATION_LINES);
const expanded = (text: string) => expandAbbreviations(readTitle(text).words, table, text);
const words = (text: string) => expanded(text).map(({ text: t }) => t);

describe('expandAbbreviations', () => {
  it.each([
    ['ATSEM', 'maternelles'],
    ['Assistant ADV', 'ventes'],
    ['RRH', 'responsable'],
    ['Chauffeur SPL', 'lourd'],
    ['Technicien CVC', 'climatisation'],
    ['dev full stack', 'developpeur'],
    ['Fullstack dev', 'stack'],
    ['IDE', 'infirmier'],
    ['A.T.S.E.M.', 'maternelles'],
    ['Responsable EHS', 'hygiene'],
    ['Responsable QSSE', 'sante'],
    ['Chef de projet EnR', 'renouvelables'],
    ['CDTX', 'travaux'],
    ['Conseiller immo', 'immobilier'],
    ['Agt polyvalent', 'agent'],
    ['Technicien appro', 'approvisionnement'],
    ['Opé. de production', 'operateur'],
    ['Ass. maternelle', 'assistant'],
  ])('%s means %s', (title, word) => {
    expect(words(title)).toContain(word);
  });

  it('keeps the abbreviation itself and adds no word twice', () => {
    expect(words('Infirmier IDE')).toEqual(['infirmier', 'ide']);
  });

  it('tells which words are said again in full', () => {
    const again = expanded('Directeur RH')
      .filter(({ writtenOut }) => writtenOut)
      .map(({ text }) => text);
    expect(again).toEqual(['rh']);
  });

  it('leaves certificates beside a job alone', () => {
    expect(words('Préparateur de commandes CACES 1')).not.toContain('cariste');
  });

  it.each([
    ['CM confirmé H/F', 'community'],
    ['CIP insertion', 'conseiller'],
    ['AS de nuit', 'soignant'],
    ['ASS en polyvalence', 'social'],
  ])('%s: alone but for noise, or first', (title, word) => {
    expect(words(title)).toContain(word);
  });

  it.each([
    ['Tuyau 15 CM', 'community'],
    ['Chargé de projet CIP', 'conseiller'],
    ['Cip insertion', 'conseiller'],
    ['as du volant', 'soignant'],
    ['Chargé de prépa', 'preparateur'],
    ['Ass. maternelle', 'service'],
  ])('%s: something else', (title, word) => {
    expect(words(title)).not.toContain(word);
  });
});
