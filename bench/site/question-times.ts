import { databaseUrl } from '../../lib/db/config';
import { askQuestions } from './ask-questions';
import { QUESTIONS } from './questions';
import { sampleOf } from './sample';
import { sumsOf } from './growth';

/** `question-times.ts DAY` prints the database time of each question of the pages as JSON: in milliseconds, the sum of its statements. */
const [day = ''] = process.argv.slice(2);
const now = new Date(`${day}T04:00:00Z`);
const statements = await askQuestions(databaseUrl(process.env), QUESTIONS, await sampleOf(day), { now, run: true });
console.log(JSON.stringify(sumsOf(statements)));
process.exit();
