/** The routes of feeds: their keeping, the calendar files themselves, and one event as a file. */
import { Controller, Inject } from '@nestjs/common';
import { eventFileRoutes } from '#contract/event-file';
import { feedRoutes } from '#contract/feed';
import type { Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';
import { CalendarFiles } from './calendar-files.ts';
import { FeedsService } from './feeds.service.ts';

@Controller()
export class FeedsController {
  private readonly feeds: FeedsService;
  private readonly files: CalendarFiles;

  constructor(@Inject(FeedsService) feeds: FeedsService, @Inject(CalendarFiles) files: CalendarFiles) {
    this.feeds = feeds;
    this.files = files;
  }

  @Handle(feedRoutes.list)
  list(@Called() call: Call<typeof feedRoutes.list>) {
    return this.feeds.list(call);
  }

  @Handle(feedRoutes.create)
  create(@Called() call: Call<typeof feedRoutes.create>) {
    return this.feeds.create(call);
  }

  @Handle(feedRoutes.read)
  read(@Called() call: Call<typeof feedRoutes.read>) {
    return this.feeds.read(call);
  }

  @Handle(feedRoutes.update)
  update(@Called() call: Call<typeof feedRoutes.update>) {
    return this.feeds.update(call);
  }

  @Handle(feedRoutes.remove)
  remove(@Called() call: Call<typeof feedRoutes.remove>) {
    return this.feeds.remove(call);
  }

  @Handle(feedRoutes.rotate)
  rotate(@Called() call: Call<typeof feedRoutes.rotate>) {
    return this.feeds.rotate(call);
  }

  @Handle(eventFileRoutes.feed)
  feed(@Called() call: Call<typeof eventFileRoutes.feed>) {
    return this.files.feed(call);
  }

  @Handle(eventFileRoutes.read)
  event(@Called() call: Call<typeof eventFileRoutes.read>) {
    return this.files.event(call);
  }
}
