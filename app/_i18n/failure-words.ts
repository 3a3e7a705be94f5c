/** What a reader is told when a page failed. Kept small: it is the only text that is sent to the browser as a script. */
export const FAILURE_WORDS = {
  zh: {
    title: '这一页没有打开',
    what: '服务器在准备这一页时出了错。请再试一次；公告上的截止日期不受影响，急需时请直接联系公告所列机关。',
    retry: '再试一次',
    home: '回到首页',
    homeAddress: '/',
  },
  en: {
    title: 'This page did not open',
    what: 'The server failed while preparing this page. Please try again. Deadlines are not affected: if time is short, contact the office named in the notice directly.',
    retry: 'Try again',
    home: 'Back to the front page',
    homeAddress: '/en',
  },
} as const;
