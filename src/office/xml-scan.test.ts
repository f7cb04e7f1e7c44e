import { expect, test } from 'vitest'
import { decodeXml, escapeXml, scanXml } from './xml-scan.ts'

const told = (xml: string): string[] => {
  const said: string[] = []
  scanXml(xml, {
    open: tag => said.push(`<${tag.name} ${tag.attr('a') ?? '-'}`),
    close: name => said.push(`>${name}`),
    text: (text, start, end) => said.push(`${text}@${start}-${end}`),
  })
  return said
}

test('tags, attributes by local name, references and CDATA are told with their places', () => {
  expect(told('<?xml version="1.0"?><r x:a="1 &gt; 0"><!-- <b> --><e a=\'">\'/>字&#x5B57;<![CDATA[<&]]></r>\n')).toEqual([
    '<r 1 > 0',
    '<e ">',
    '>e',
    '字字@62-71',
    '<&@71-85',
    '>r',
  ])
})

test('a mark at the beginning is passed over', () => expect(told('\ufeff<a/>')).toEqual(['<a -', '>a']))

test.each([
  '',
  '文字',
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '</a>',
  '<a',
  '<a b="',
  '<a/>后',
  '<a>&nbsp;</a>',
  '<a>& </a>',
  '<a><!-- </a>',
  '< a/>',
])('damaged: %s', xml => expect(() => told(xml)).toThrowError(expect.objectContaining({ code: 'file.broken' })))

test.each(['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', '<a><!ENTITY x "y"></a>'])(
  'a declaration is refused: %s',
  xml => expect(() => told(xml)).toThrowError(expect.objectContaining({ code: 'file.unsafe-xml' })),
)

test('escaping leaves out what XML cannot hold and decodes to what was meant', () => {
  expect(escapeXml('a<b>&c\u0000\u0008\uFFFE\uD800')).toBe('a&lt;b&gt;&amp;c')
  expect(decodeXml(escapeXml('100% < 1 & 𠮷'))).toBe('100% < 1 & 𠮷')
})
