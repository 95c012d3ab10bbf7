/** The address under which people reach this server: as set, or as the request came. */
import type { FastifyRequest } from 'fastify';

export class PublicAddress {
  private readonly publicUrl: string | null;

  constructor(publicUrl: string | null) {
    this.publicUrl = publicUrl;
  }

  of(request: FastifyRequest, path: string): string {
    return `${this.publicUrl ?? `${request.protocol}://${request.host}`}${path}`;
  }
}
