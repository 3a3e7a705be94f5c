/** A calendar day, `YYYY-MM-DD`, in Asia/Shanghai; never an instant. */
export type IsoDate = string;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the precision that is printed, nothing filled in. */
export type PartialDate = string;

/** Six digits of GB/T 2260, such as `330100` 杭州市 or `330000` 浙江省. */
export type DivisionCode = string;
