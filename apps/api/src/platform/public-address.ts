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

  /** True where people come by TLS, ended here or by a proxy before us. */
  isSecure(request: FastifyRequest): boolean {
    return (this.publicUrl ?? `${request.protocol}:`).startsWith('https:');
  }
}
