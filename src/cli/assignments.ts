import type { Command } from 'commander';
import { DomainError } from '../domain/errors.js';
import type { AssignmentKind } from '../domain/facts.js';
import type { AssignmentRole } from '../domain/vocabulary.js';
import type { AssignmentsAnswer } from './answers.js';
import { asking, type Ask } from './ask.js';
import { kindLabels } from '../domain/labels.js';
import { example, jsonOption, oneOf, someOf, whole } from './options.js';
import { print, printJson, stdoutPage } from './output.js';
import { assignmentsOfActorQuestion, assignmentsOfDocumentQuestion } from './questions.js';
import { renderAssignments } from './render-assignments.js';

interface Options {
  readonly role?: AssignmentRole;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly hasDue?: boolean;
  readonly kinds?: readonly AssignmentKind[];
  readonly orderBy?: 'DOCUMENT' | 'DUE';
  readonly first?: number;
  readonly after?: string;
  readonly json?: true;
}

const roles: readonly AssignmentRole[] = ['LEAD', 'CHAIN', 'COORDINATOR', 'REPORTS_TO', 'OTHER'];
const kinds = Object.keys(kindLabels) as AssignmentKind[];

/** `directives assignments "Công an TP Hà Nội"`: who must do what by when. */
export function addAssignments(program: Command): void {
  program
    .command('assignments')
    .summary('who must do what by when')
    .description('Who must do what by when: the assignments of a document, or those in which a body or a person has a part.')
    .argument('<ref>', 'a document, or else a body or a person by id, name or alias')
    .option('--role <role>', `the part that the body or person plays: ${roles.join(', ')}`, oneOf(roles))
    .option('--due-from <date>', 'due on this day or later, YYYY-MM-DD')
    .option('--due-to <date>', 'due on this day or earlier, YYYY-MM-DD')
    .option('--has-due', 'only those with a time')
    .option('--no-has-due', 'only those without a time')
    .option('--kinds <kinds>', `only these kinds, with commas between: ${kinds.join(', ')}`, someOf(kinds))
    .option('--order-by <order>', 'DOCUMENT or DUE (default: DOCUMENT)', oneOf(['DOCUMENT', 'DUE']))
    .option('--first <n>', 'how many at most, 1 to 100 (default: 25)', whole)
    .option('--after <cursor>', 'where the page before ended')
    .addOption(jsonOption())
    .addHelpText('after', example('directives assignments "Công an TP Hà Nội" --role lead'))
    .action(async (reference: string, { json, ...options }: Options) => {
      const data = await asking((ask) => askAssignments(ask, reference, options));
      if (json) printJson(data);
      else print(renderAssignments(data, reference, stdoutPage()));
    });
}

/**
 * The assignments of the document, or else of the body or person, that a reference names.
 * @throws DomainError NOT_FOUND when it names none of them
 */
export async function askAssignments(ask: Ask, reference: string, { orderBy, first, after, role, ...given }: Omit<Options, 'json'>): Promise<AssignmentsAnswer> {
  const page = { orderBy, first, after };
  const ofDocument = await orNothing(ask<AssignmentsAnswer>(assignmentsOfDocumentQuestion, { reference, filter: { document: reference, ...given }, ...page }));
  if (!(ofDocument instanceof DomainError)) {
    if (role === undefined) return ofDocument;
    throw new DomainError('OUT_OF_RANGE', `“${reference}” is a document; --role is the part of a body or a person.`, { expected: 'a body or a person beside --role', suggestions: ['Leave --role out.', 'Ask for a body or a person.'] });
  }
  const ofActor = await orNothing(ask<AssignmentsAnswer>(assignmentsOfActorQuestion, { filter: { actor: reference, role, ...given }, ...page }));
  if (!(ofActor instanceof DomainError)) return ofActor;
  const { message, details } = ofDocument.code === 'UNREADABLE' ? ofActor : ofDocument;
  throw new DomainError(ofActor.code, `Neither a document nor a body or person: ${message}`, { ...details, expected: 'a document, or a body or person by id, name or alias', suggestions: [...(details.suggestions ?? []), 'Write a name in full, with its place: “Công an TP Hà Nội”.'] });
}

/** An answer, or the error that says that nothing of that name is there; other failures stay failures. */
async function orNothing<Answer>(answer: Promise<Answer>): Promise<Answer | DomainError> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof DomainError && (error.code === 'NOT_FOUND' || error.code === 'UNREADABLE')) return error;
    throw error;
  }
}
