/** A list to search in, which offers to make what is not in it. */
import { Select, type ComboboxItem, type ComboboxItemGroup, type SelectProps } from '@mantine/core';
import { useState } from 'react';
import { useTell } from '../../ui/tell.tsx';

export interface Creation {
  /** Tells several kinds of new things apart. */
  name: string;
  /** `Add “Military Committee”` */
  label: (typed: string) => string;
  /** Makes it and gives the value to choose. @throws ApiProblem */
  create: (typed: string) => Promise<string>;
}

interface CreatableSelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange' | 'searchValue' | 'onSearchChange'> {
  data: (ComboboxItem | ComboboxItemGroup<ComboboxItem>)[];
  value?: string | null;
  onChange: (value: string | null) => void;
  /** Empty where the role may not. */
  creations: Creation[];
}

function labelsOf(data: CreatableSelectProps['data']): string[] {
  return data.flatMap((one) => ('items' in one ? one.items : [one])).map(({ label }) => label.toLowerCase());
}

export function CreatableSelect({ data, value = null, onChange, creations, ...others }: CreatableSelectProps) {
  const tell = useTell();
  const [search, setSearch] = useState('');
  const [making, setMaking] = useState(false);
  const typed = search.trim();
  const isNew = typed !== '' && !labelsOf(data).includes(typed.toLowerCase());
  const offered = isNew ? creations.map(({ name, label }) => ({ value: `new ${name}`, label: label(typed) })) : [];
  const make = async ({ create }: Creation) => {
    setMaking(true);
    try {
      onChange(await create(typed));
    } catch (error) {
      tell.failed(error);
    }
    setMaking(false);
  };
  const choose = (chosen: string | null) => {
    const creation = creations.find(({ name }) => chosen === `new ${name}`);
    if (creation === undefined) onChange(chosen);
    else void make(creation);
  };
  return (
    <Select
      searchable
      clearable
      loading={making}
      {...others}
      data={[...data, ...offered]}
      value={value}
      onChange={choose}
      searchValue={search}
      onSearchChange={(text) => {
        // Mantine writes the chosen label into the field; that of an offer is no name.
        if (!offered.some(({ label }) => label === text)) setSearch(text);
      }}
    />
  );
}
