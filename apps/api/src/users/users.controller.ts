/** The routes of users: one line each. */
import { Controller, Inject } from '@nestjs/common';
import { userRoutes } from '#contract/user';
import type { Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';
import { UsersService } from './users.service.ts';

@Controller()
export class UsersController {
  private readonly users: UsersService;

  constructor(@Inject(UsersService) users: UsersService) {
    this.users = users;
  }

  @Handle(userRoutes.list)
  list(@Called() call: Call<typeof userRoutes.list>) {
    return this.users.list(call);
  }

  @Handle(userRoutes.create)
  create(@Called() call: Call<typeof userRoutes.create>) {
    return this.users.create(call);
  }

  @Handle(userRoutes.read)
  read(@Called() call: Call<typeof userRoutes.read>) {
    return this.users.read(call);
  }

  @Handle(userRoutes.update)
  update(@Called() call: Call<typeof userRoutes.update>) {
    return this.users.update(call);
  }

  @Handle(userRoutes.remove)
  remove(@Called() call: Call<typeof userRoutes.remove>) {
    return this.users.remove(call);
  }

  @Handle(userRoutes.restore)
  restore(@Called() call: Call<typeof userRoutes.restore>) {
    return this.users.restore(call);
  }
}
