import type { ReactNode } from 'react';

/** A drawing on a field of 20 by 20, in the colour of the words beside it. */
function Field20({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      {children}
    </svg>
  );
}

export const PhoneIcon = () => (
  <Field20>
    <path
      strokeLinejoin="round"
      d="M5 2.5 8 2l1.6 4.4-2 1.6c.9 2 2.4 3.5 4.4 4.4l1.6-2L18 12l-.5 3c-.2 1.6-1.5 2.7-3.1 2.5C8.2 16.8 3.2 11.8 2.5 5.6 2.3 4 3.4 2.7 5 2.5z"
    />
  </Field20>
);

export const MessageIcon = () => (
  <Field20>
    <path strokeLinejoin="round" d="M2.5 3.5h15v10.5h-8l-4 3.5v-3.5h-3z" />
    <path strokeWidth="1.3" d="M6 7.5h8M6 10.3h5" />
  </Field20>
);

export const WebIcon = () => (
  <Field20>
    <circle cx="10" cy="10" r="7.5" />
    <path strokeWidth="1.3" d="M2.5 10h15M10 2.5c-5 5-5 10 0 15M10 2.5c5 5 5 10 0 15" />
  </Field20>
);

export const LetterIcon = () => (
  <Field20>
    <path strokeLinejoin="round" d="M2.5 4.5h15v11h-15z M2.5 5l7.5 6 7.5-6" />
  </Field20>
);

export const FaxIcon = () => (
  <Field20>
    <path strokeLinejoin="round" d="M5.5 8V2.5h9V8M2.5 8h15v9h-15z" />
    <path strokeWidth="1.3" d="M5.5 12.500h4M13 11.500v2" />
  </Field20>
);

export const MailIcon = () => (
  <Field20>
    <circle cx="10" cy="10" r="3.2" />
    <path d="M13.2 6.8v4.4c0 2.600 4.300 2.600 4.300-1.200a7.500 7.500 0 1 0-3 6" />
  </Field20>
);

export const SearchIcon = () => (
  <Field20>
    <circle cx="8.7" cy="8.7" r="5.7" strokeWidth="1.7" />
    <path d="M13 13l4.8 4.8" strokeWidth="1.9" />
  </Field20>
);
