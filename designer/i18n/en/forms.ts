export const forms = {
  form: {
    required: 'Fill this in',
    minLength: 'At least {n} characters',
    maxLength: 'At most {n} characters',
    min: 'Not less than {n}',
    max: 'Not more than {n}',
    whole: 'A whole number, please',
    decimals: 'At most {n} decimals',
    pattern: 'Not in the expected form',
    email: 'Enter an e-mail address',
    phone: 'Enter a telephone number',
    refused: 'Not accepted: {message}',
    choose: 'Choose',
    chooseDate: 'Choose a date',
    chooseTime: 'Choose a time',
  },
};
