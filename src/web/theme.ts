import type { ThemeConfig } from 'antd'

/** What the reader set for the eyes. */
export interface Sight {
  large: boolean
  contrast: boolean
}

/** The tokens of the product: warm greys, near-black text, and one red for the mark and the primary action alone. */
export const themeFor = ({ large, contrast }: Sight): ThemeConfig => ({
  token: {
    // Who asked the machine for quiet gets it from the controls too.
    motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    colorPrimary: contrast ? '#2b2622' : '#5a5147',
    colorLink: '#3b352f',
    colorLinkHover: '#000000',
    colorSuccess: '#2f6b3a',
    colorWarning: '#8f5a00',
    colorError: '#9a3412',
    colorInfo: '#5a5147',
    colorErrorBg: '#fbeee8',
    colorErrorBorder: '#dfae99',
    colorWarningBg: '#fdf3dc',
    colorWarningBorder: '#e2c17d',
    colorSuccessBg: '#ecf4ec',
    colorSuccessBorder: '#b4d0b6',
    colorInfoBg: '#f7f5f2',
    colorInfoBorder: '#cfc8bf',
    colorText: contrast ? '#000000' : '#1f1b18',
    colorTextSecondary: contrast ? '#1f1b18' : '#5f574f',
    colorTextTertiary: contrast ? '#3b352f' : '#6b635b',
    colorTextPlaceholder: contrast ? '#3b352f' : '#756c63',
    colorBorder: contrast ? '#3b352f' : '#cfc8bf',
    colorBorderSecondary: contrast ? '#6b635b' : '#e6e1da',
    controlItemBgHover: '#f7f5f2',
    controlItemBgActive: '#efeae3',
    controlItemBgActiveHover: '#e6dfd5',
    colorBgLayout: '#f7f5f2',
    borderRadius: 4,
    fontSize: large ? 17 : 14,
    controlHeight: large ? 40 : 34,
    fontFamily: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Button: {
      defaultHoverColor: '#000000',
      defaultHoverBorderColor: '#5a5147',
      defaultActiveColor: '#000000',
      defaultActiveBorderColor: '#2b2622',
      colorPrimary: '#c3272b',
      colorPrimaryHover: '#a91f23',
      colorPrimaryActive: '#8f191d',
      primaryShadow: 'none',
      defaultShadow: 'none',
      dangerShadow: 'none',
    },
    Tooltip: { colorBgSpotlight: '#2b2622' },
  },
})
