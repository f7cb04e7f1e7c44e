/** What `taizhang help` prints. */
export const usage = (): string => `taizhang 台账

  demo [--no-serve] [--port 8080] [--fresh]   建立演示区并启动 / build the demo district and start
  start [--port 8080]                         启动 / start for real use
  figures --org CODE --year 2025              全部指标 / every figure
  trace --org CODE --year 2025 --key KEY      一个指标背后的记录 / the records behind a figure
  bind TEXT.docx|.txt                         识别文稿中的空格与数字 / find and bind the blanks of a text
  summary --org CODE --year 2025 [--text FILE] [--accept 0.9] --out FILE.docx|.pdf
                                              生成总结 / write the summary
  summary … --below TYPE|all --out FOLDER     下级每个组织一份 / one for each organization below
          [--brief | --whole]                 没有发生的事项不写 | 全部保留 / leave out or keep what did not happen
  form FILE.xlsx --org CODE --year 2025 [--accept 0.9] --out FILE.xlsx
                                              填写上级报表 / fill a superior's form
  import REGISTER FILE.xlsx [--dry-run] [--org CODE] [--accept-warnings]
  export REGISTER --out FILE.xlsx [--org CODE] [--year 2025]
  backup FILE | restore FILE | verify | openapi | migrate
  move postgres://…                           从内嵌数据库搬到 PostgreSQL 服务器 / from the embedded database to a server

  --data DIR  数据文件夹 / data folder (data)      --json  机器可读 / machine-readable
`
