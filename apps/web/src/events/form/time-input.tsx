/** A field for a time of day by the 24-hour clock: typed freely ("930"), stepped by the arrow keys, tidied when left. */
import { TextInput, type TextInputProps } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { readTime, stepTime } from './read-moment.ts';

interface TimeInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** `HH:MM`, or empty. */
  value?: string;
  onChange: (time: string) => void;
  /** May be left empty. */
  optional?: boolean;
}

const step = 15;

export function TimeInput({ value = '', onChange, optional = false, onBlur, ...others }: TimeInputProps) {
  /** What is being typed; null while the field shows its value. */
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    const time = text.trim() === '' && optional ? '' : readTime(text);
    if (time !== null) onChange(time);
  };
  const stepBy = (event: KeyboardEvent, minutes: number) => {
    event.preventDefault();
    setTyped(null);
    onChange(stepTime(value === '' ? '09:45' : value, minutes));
  };
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="off"
      maxLength={8}
      placeholder="10:00"
      {...others}
      value={typed ?? value}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={(event) => {
        setTyped(null);
        onBlur?.(event);
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowUp') stepBy(event, step);
        if (event.key === 'ArrowDown') stepBy(event, -step);
      }}
    />
  );
}
