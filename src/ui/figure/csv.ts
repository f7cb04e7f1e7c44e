/** Lines as a sheet that Excel opens, in an address to download from. */
export const csvAddress = (lines: readonly (readonly string[])[]): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${lines.map(line => line.map(cell).join(',')).join('\r\n')}`)}`

/** A cell in quotes; what Excel would take for a formula is told to be text. */
const cell = (text: string): string => `"${(/^[=+@-]/.test(text) && !/^-?[\d.,]+$/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
