/** One ink, one red, one amber; the greys and tints are drawn from them. RRGGBB, as Word writes colours. */
export const INK = '0B5563';
export const SOFT_INK = '4A5B60';
export const HAIRLINE = 'B5C8CC';
export const TINT = 'EAF3F4';
export const AMBER_TINT = 'FFEDB8';
export const RED_TINT = 'FADCD6';
