/** Two more that notices print: 穿青人 by the state's decision of 2003, and naturalised citizens. */
export const OTHER_PEOPLES = ['穿青人', '外国血统中国籍人士'] as const;
