import { refuse } from '../../language/problem.ts'
import type { OfficialDocument } from '../../office/official-document.ts'
import { PdfFault, writePdfAside } from '../../office/pdf-thread.ts'
import type { WrittenPdf } from '../../office/pdf-write.ts'

/** A document, or several one behind the other, as a PDF. @throws Refused where no font is to be had */
export async function pdfOf(
  document: OfficialDocument | readonly OfficialDocument[],
  links?: ReadonlyMap<string, string>,
): Promise<WrittenPdf> {
  try {
    return await writePdfAside(document, links)
  } catch (fault) {
    if (!(fault instanceof PdfFault && fault.noFont)) throw fault
    throw refuse(
      'no-font',
      '服务器上没有可用的中文字体，不能生成 PDF。请重新安装程序，或把中文字体放进 TAIZHANG_FONTS 指定的文件夹',
      'The server has no Chinese font to make a PDF with: install the program anew, or put fonts into the folder that TAIZHANG_FONTS names',
      409,
    )
  }
}
