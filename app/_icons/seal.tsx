/** The seal of the register: the character 示 cut into a vermilion square. */
export function Seal() {
  return (
    <svg className="seal" viewBox="0 0 1200 1200" aria-hidden="true">
      <path className="ground" d="M40 0H1165Q1200 0 1200 36V1168Q1200 1200 1166 1200H30Q0 1200 0 1166V38Q0 0 40 0Z" />
      <path className="line" strokeWidth="34" d="M95 95H1105V1105H95Z" />
      <path
        className="glyph"
        transform="translate(160 168) scale(.88)"
        d="M149 142 157 170H841C855 170 866 165 869 154C822 114 744 56 744 56L676 142ZM668 513 657 519C734 602 817 725 844 831C973 925 1060 650 668 513ZM222 492C192 601 118 756 26 857L35 867C168 794 271 673 331 574C355 576 364 569 369 559ZM33 376 41 404H444V816C444 828 438 835 421 835C396 835 272 827 272 827V840C332 849 357 863 375 882C393 900 400 930 402 969C544 959 565 901 565 819V404H938C953 404 964 399 967 388C919 347 838 286 838 286L767 376Z"
      />
    </svg>
  );
}
