import type { FastifyReply } from 'fastify'

/** Answers with a PDF; `x-taizhang-missing` has the characters, percent-encoded, that no font has and that are printed as □. */
export const sendPdf = (
  reply: FastifyReply,
  name: string,
  { bytes, missing }: { bytes: Uint8Array; missing: readonly string[] },
): FastifyReply =>
  reply
    .type('application/pdf')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.pdf`)}`)
    .headers(missing.length > 0 ? { 'x-taizhang-missing': encodeURIComponent(missing.slice(0, 40).join('')) } : {})
    .send(Buffer.from(bytes))
