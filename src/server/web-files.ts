import { join } from 'node:path'
import files from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { error } from '../language/problem.ts'

/** Serves the built browser app: files with a digest in their name for a year, the page itself for every path that is no file. */
export function serveWeb(app: FastifyInstance, folder: string): void {
  void app.register(files, {
    root: folder,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', path.startsWith(join(folder, 'assets')) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const isPage = request.method === 'GET' && !path.startsWith('/api/') && !/\.[a-z0-9]+$/i.test(path)
    // Not returned: the server would wait on a returned reply with a listener at every step of sending.
    if (isPage) void reply.sendFile('index.html')
    else void reply.code(404).send({ problems: [error('no-such-address', '没有这个地址', 'There is no such address')] })
  })
}
