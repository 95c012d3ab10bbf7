/** The route of search. */
import { Controller, Inject } from '@nestjs/common';
import { searchRoutes } from '#contract/search';
import type { Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';
import { SearchService } from './search.service.ts';

@Controller()
export class SearchController {
  private readonly service: SearchService;

  constructor(@Inject(SearchService) service: SearchService) {
    this.service = service;
  }

  @Handle(searchRoutes.search)
  search(@Called() call: Call<typeof searchRoutes.search>) {
    return this.service.search(call);
  }
}
