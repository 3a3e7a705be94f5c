import { judgePersons, type PersonsAnswer } from '../ingest/judge-persons';
import { runCommand } from './run-command';

const help = `Judges which records are one person. No program does that by itself: each record begins as a person of its own.

  npm run persons -- same RECORD PERSON REASON   this record is that person
  npm run persons -- undo RECORD REASON          the record is a person of its own again
  npm run persons -- show RECORD                 what was judged of it, undone judgements too

RECORD is the id of a nominee in one notice, as the data of a person's page name it; PERSON is the id in that page's
address. Nothing is lost: a judgement that is undone stays on file with its reason.
`;

function wordsOf(answer: PersonsAnswer): { words: string; isDone: boolean } {
  if (answer.answer === 'misunderstood') return { words: answer.message, isDone: false };
  if (answer.answer === 'history') {
    const lines = answer.links.map(({ personId, basis, judgedAt, undoneAt, undoneReason }) => {
      const until = undoneAt === null ? 'holds' : `undone ${undoneAt.toISOString()}: ${undoneReason ?? ''}`;
      return `${judgedAt.toISOString()}  person ${personId}  ${basis}  (${until})`;
    });
    return lines.length > 0
      ? { words: lines.join('\n'), isDone: true }
      : { words: 'There is no record with this id.', isDone: false };
  }
  const { outcome } = answer;
  switch (outcome.outcome) {
    case 'judged':
      return { words: `The record belongs to person ${outcome.personId} now.`, isDone: true };
    case 'unchanged':
      return { words: `Nothing to do: the record belongs to person ${outcome.personId} already.`, isDone: true };
    case 'no-record':
      return { words: 'There is no record with this id.', isDone: false };
    case 'no-person':
      return { words: 'There is no person with this id who has a record.', isDone: false };
  }
}

await runCommand({
  help,
  run: async (words) => {
    const { words: said, isDone } = wordsOf(await judgePersons(words));
    (isDone ? process.stdout : process.stderr).write(`${said}\n`);
    return isDone;
  },
});
