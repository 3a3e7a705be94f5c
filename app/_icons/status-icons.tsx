import type { ReactNode } from 'react';

/** A drawing on a field of 16 by 16, in the colour of the words beside it. */
function Field16({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="15"
      height="15"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    >
      {children}
    </svg>
  );
}

/** A disc in a ring. */
export const OpenIcon = () => (
  <Field16>
    <circle cx="8" cy="8" r="6.6" />
    <circle cx="8" cy="8" r="3.4" fill="currentColor" stroke="none" />
  </Field16>
);

/** An hourglass. */
export const ClosingTodayIcon = () => (
  <Field16>
    <path fill="currentColor" stroke="none" d="M2 1h12v2L9.2 8l4.8 5v2H2v-2l4.8-5L2 3z" />
  </Field16>
);

/** A dashed ring. */
export const UpcomingIcon = () => (
  <Field16>
    <circle cx="8" cy="8" r="6.4" strokeDasharray="2.6 2.4" />
  </Field16>
);

/** A square with a bar. */
export const ClosedIcon = () => (
  <Field16>
    <path d="M2 2h12v12H2z" />
    <path d="M4.5 8h7" strokeWidth="2" />
  </Field16>
);

/** A diamond. */
export const CorrectionIcon = () => (
  <Field16>
    <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" />
    <path d="M8 5v6" strokeWidth="1.8" />
  </Field16>
);

/** A crossed square. */
export const WithdrawnIcon = () => (
  <Field16>
    <path d="M2 2h12v12H2z" />
    <path d="M4.6 4.6l6.8 6.8M11.4 4.6l-6.8 6.8" />
  </Field16>
);

/** A dashed triangle. */
export const UnknownIcon = () => (
  <Field16>
    <path d="M8 1.5 15 14H1z" strokeWidth="1.5" strokeDasharray="3 2" />
  </Field16>
);

/** A tick. */
export const AgreesIcon = () => (
  <Field16>
    <path d="M2.5 8.5 6.3 12.3 13.5 4" strokeWidth="2.2" />
  </Field16>
);

/** A disc half dark, half light. */
export const ThemeIcon = () => (
  <Field16>
    <circle cx="8" cy="8" r="6.3" strokeWidth="1.4" />
    <path d="M8 1.7a6.3 6.3 0 0 1 0 12.6z" fill="currentColor" stroke="none" />
  </Field16>
);
