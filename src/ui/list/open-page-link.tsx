import { GlobalOutlined } from '@ant-design/icons'
import { Button, Modal, QRCode, Typography } from 'antd'
import { useState } from 'react'
import type { AnyRegister } from '../../language/register.ts'
import { useWords } from '../lang.tsx'
import { useScope } from '../scope.tsx'

/** Where what a register publishes is seen without an account: the address and a code to put up on a notice board. */
export function OpenPageLink({ reg }: { reg: AnyRegister }) {
  const t = useWords()
  const { node, orgName } = useScope()
  const [open, setOpen] = useState(false)
  if (!reg.open || !node) return null
  const url = `${location.origin}/open/${node.code}`
  return (
    <>
      <Button icon={<GlobalOutlined />} onClick={() => setOpen(true)}>
        {t('公开网页', 'Open page')}
      </Button>
      <Modal open={open} title={t('公开网页', 'Open page')} footer={null} onCancel={() => setOpen(false)} width={420}>
        <p>
          {t(
            `居民扫码或打开网址，就能看到${orgName}公开的事项并提意见，不需要账号。`,
            `Residents scan the code or open the address to see what ${orgName} publishes, and give their opinions; no account is needed.`,
          )}
        </p>
        <div className="open-code">
          <QRCode value={url} size={200} />
          <Typography.Link href={url} target="_blank" copyable={{ text: url }}>
            {url}
          </Typography.Link>
        </div>
      </Modal>
    </>
  )
}
