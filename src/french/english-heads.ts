import { words } from './word-list';

/**
 * Words that end an English job title and make it one ("data engineer",
 * "customer success manager"). French titles begin with their head and are
 * read from the official names; English ones need this list. Source: the last
 * words of the English names of ROME 4.0, and the ISCO-08 index's commonest
 * heads. Keys of `stem` are not needed: the words are compared as folded.
 */
const HEADS = words(`
  accountant administrator advisor adviser agent analyst architect artist assistant associate auditor barista broker
  buyer chef chief clerk cleaner coach consultant controller coordinator copywriter counsel designer developer developper
  director dispatcher driver editor engineer estimator executive expert handler head host housekeeper instructor
  lawyer lead leader manager marketer mechanic merchandiser nurse officer operator owner partner pentester
  pharmacist picker planner president producer programmer receptionist recruiter reporter representative researcher
  salesman scientist seller specialist steward strategist supervisor teacher tech technician tester therapist trader
  trainer translator waiter welder writer`);

/** True for a folded word that makes an English title a job's name. */
export function isEnglishHead(word: string): boolean {
  return HEADS.has(word);
}
