import { z } from 'zod';
import { day } from './reading';

const state = z.enum(['upcoming', 'open', 'closing-today', 'closed', 'unknown', 'withdrawn']).meta({
  id: 'WindowState',
  description: 'By Beijing time, at the instant of the answer (or at noon of the day asked for with `on`).',
});
const closesAt = z.string().nullable().meta({ description: 'HH:MM in Beijing, where an hour is stated.' });
const left = z.int().min(0).nullable().meta({ description: 'Null where the last day is not known.' });

/** What a list says of a window. */
export const briefWindow = z
  .object({
    state,
    opens: day.nullable(),
    closes: day.nullable(),
    closesAt,
    withdrawnOn: day.nullable(),
    workingDaysLeft: left,
  })
  .meta({ id: 'BriefWindow', description: 'Both days are inclusive.' });

const count = z
  .object({
    firstCounted: z.int().meta({ description: 'With the first day counted.' }),
    firstNotCounted: z.int().meta({ description: 'With the first day not counted.' }),
    provisional: z.boolean().meta({ description: 'A year of it has no official calendar yet.' }),
  })
  .meta({ id: 'WorkingDayCount' });

const explainedDay = z
  .object({
    date: day,
    weekday: z.int().min(1).max(7).meta({ description: '1 is Monday.' }),
    working: z.boolean(),
    reason: z.enum(['weekday', 'weekend', 'holiday', 'make-up']),
    holiday: z.string().nullable().meta({ example: '元旦' }),
    official: z.boolean().meta({ description: 'False: the official calendar of its year is not published yet.' }),
    ordinal: z.int().nullable().meta({ description: 'Its place among the working days of the window.' }),
    left: z.int().meta({ description: 'Working days from this day to the last, both included.' }),
  })
  .meta({ id: 'ExplainedDay' });

const statutory = z
  .object({
    verdict: z.enum(['meets', 'depends', 'short', 'cannot-tell']).meta({
      description: '`depends`: long enough only if the first day is counted.',
    }),
    basis: z.enum(['dates', 'length', 'no-opening', 'no-closing', 'no-dates', 'contradiction', 'before-rule']),
    rule: z
      .object({ edition: z.int(), from: day, minimum: z.int(), article: z.string().nullable() })
      .nullable()
      .meta({ description: '党政领导干部选拔任用工作条例, in the edition that was in force when the window opened.' }),
    provisional: z.boolean(),
  })
  .meta({
    id: 'StatutoryCheck',
    description: 'Whether the window has the five working days that the regulation asks for.',
  });

/** A window with each of its days explained. */
export const wholeWindow = z
  .object({
    state,
    opens: day.nullable(),
    closes: day.nullable().meta({ description: 'As printed, or computed where `closesInferred` says so.' }),
    closesAt,
    closesInferred: z
      .object({
        code: z.literal('from-length'),
        workingDays: z.int(),
        firstCounted: day,
        firstNotCounted: day,
        provisional: z.boolean(),
      })
      .nullable(),
    withdrawnOn: day.nullable(),
    workingDays: count.nullable(),
    workingDaysLeft: left,
    daysLeft: left,
    daysSinceClose: z.int().nullable().meta({ description: 'Working days since the last day.' }),
    days: z.array(explainedDay),
    statutory,
  })
  .meta({ id: 'Window' });
