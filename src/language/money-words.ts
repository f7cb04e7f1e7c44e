const digits = '零壹贰叁肆伍陆柒捌玖'
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿', '万亿']

/** An amount in fen as receipts write it: `105050` → `壹仟零伍拾元伍角整`. Below zero it begins with 负. Throws `RangeError` on an amount that is no whole number of fen. */
export function capitalYuan(fen: number): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not whole fen: ${fen}`)
  if (fen === 0) return '零元整'
  const whole = Math.floor(Math.abs(fen) / 100)
  const jiao = Math.floor((Math.abs(fen) % 100) / 10)
  const cent = Math.abs(fen) % 10
  const yuan = whole === 0 ? '' : `${wholeWords(whole)}元`
  const tail =
    jiao === 0 && cent === 0
      ? '整'
      : jiao === 0
        ? `${whole === 0 ? '' : '零'}${digits[cent]}分`
        : `${digits[jiao]}角${cent === 0 ? '整' : `${digits[cent]}分`}`
  return `${fen < 0 ? '负' : ''}${yuan}${tail}`
}

function wholeWords(whole: number): string {
  const parts = String(whole)
    .split(/(?=(?:\d{4})+$)/)
    .map(Number)
  let words = ''
  let gap = false
  parts.forEach((part, i) => {
    const group = groups[parts.length - 1 - i] ?? ''
    if (part === 0) gap = words !== ''
    else {
      words += `${(gap || (words !== '' && part < 1000)) && !words.endsWith('零') ? '零' : ''}${groupWords(part)}${group}`
      gap = false
    }
  })
  return words
}

/** Up to four digits: `1050` → `壹仟零伍拾`. */
function groupWords(part: number): string {
  let words = ''
  let zero = false
  const text = String(part)
  for (const [i, digit] of [...text].entries()) {
    if (digit === '0') zero = words !== ''
    else {
      words += `${zero ? '零' : ''}${digits[Number(digit)]}${places[text.length - 1 - i] ?? ''}`
      zero = false
    }
  }
  return words
}
