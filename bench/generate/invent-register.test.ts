import { expect, it } from 'vitest';
import { windowState } from '../../lib/calendar/window-state';
import { valueOf, type Reading } from '../../lib/notice/reading';
import { inventRegister, type RegisterPlan } from './invent-register';

const PLAN: RegisterPlan = { notices: 300, day: '2026-06-30', seed: 1 };
const register = [...inventRegister(PLAN)];

it('is the same in every run, and another with another seed', () => {
  expect([...inventRegister(PLAN)]).toEqual(register);
  expect([...inventRegister({ ...PLAN, seed: 2 })][0]?.text).not.toBe(register[0]?.text);
});

it('says where each value stands', () => {
  for (const { text, notice } of register) {
    const printed = (reading: Reading<unknown>) =>
      reading.certainty === 'stated' ? text.slice(reading.span.start, reading.span.end) : '';
    for (const nominee of notice.nominees) {
      expect(printed(nominee.name)).toBe(valueOf(nominee.name));
      expect(printed(nominee.currentPost)).toBe(valueOf(nominee.currentPost));
      for (const post of nominee.proposedPosts) expect(text.slice(post.span.start, post.span.end)).toBe(post.text);
    }
  }
});

it('has about ten nominees a notice, all provinces, and years in their order', () => {
  const nominees = register.flatMap(({ notice }) => notice.nominees);
  expect(nominees.length / register.length).toBeGreaterThan(9);
  expect(nominees.length / register.length).toBeLessThan(11);
  const regions = register.map(({ notice }) => String(valueOf(notice.region)).slice(0, 2));
  expect(new Set(regions).size).toBe(31);
  const days = register.map(({ signedOn }) => signedOn);
  expect(days).toEqual([...days].sort());
  expect(days[0]).toBe('2002-01-07');
  expect(days.at(-1)).toBe('2026-07-02');
});

it('has windows that are closed, open and to come on its day', () => {
  const now = new Date(`${PLAN.day}T04:00:00Z`);
  const states = register.map(({ notice: { window } }) =>
    windowState(
      {
        opens: valueOf(window.opens),
        closes: valueOf(window.closes),
        closesAt: valueOf(window.closesAt),
        workingDays: valueOf(window.workingDays),
      },
      now,
    ),
  );
  for (const state of ['closed', 'open', 'upcoming']) expect(states).toContain(state);
});
