/** The routes of files. */
import { Controller, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { fileRoutes } from '#contract/file';
import type { Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';
import { FilesService } from './files.service.ts';

@Controller()
export class FilesController {
  private readonly files: FilesService;

  constructor(@Inject(FilesService) files: FilesService) {
    this.files = files;
  }

  @Handle(fileRoutes.create)
  create(@Called() call: Call<typeof fileRoutes.create>) {
    return this.files.create(call);
  }

  @Handle(fileRoutes.read)
  read(@Called() call: Call<typeof fileRoutes.read>, @Res({ passthrough: true }) reply: FastifyReply) {
    void reply.header('content-security-policy', "sandbox; default-src 'none'");
    return this.files.read(call);
  }
}
