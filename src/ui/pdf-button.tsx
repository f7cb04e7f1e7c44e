import { FilePdfOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { fetchFile } from '../client/call.ts'
import { nameOf } from '../language/words.ts'
import { useLang, useWords } from './lang.tsx'
import { problemsOf } from './problems.tsx'
import { saveBlob } from './save-blob.ts'

/** Downloads a PDF, and says which characters no font of the server has. */
export function PdfButton({ address, name }: { address: string; name: string }) {
  const t = useWords()
  const lang = useLang()
  const { notification } = App.useApp()
  const fetching = useMutation({
    mutationFn: () => fetchFile(address),
    onSuccess: ({ file, missing }) => {
      saveBlob(file, `${name}.pdf`)
      if (missing)
        notification.warning({
          title: t(`字体缺字，PDF 中印作“□”：${missing}`, `No font has these characters; the PDF prints □: ${missing}`),
          description: t(
            '请系统管理员把含这些字的字体放进服务器的字体文件夹，再下载一次。',
            'Ask the system administrator to add a font that has them to the server, then download again.',
          ),
          duration: 0,
        })
    },
    onError: failure =>
      notification.error({
        title: problemsOf(failure)
          .map(problem => nameOf(problem, lang))
          .join('；'),
        duration: 0,
      }),
  })
  return (
    <Button icon={<FilePdfOutlined />} loading={fetching.isPending} onClick={() => fetching.mutate()}>
      PDF
    </Button>
  )
}
