/**
 * The picture for programs without SVG support: 560 x 260 pixels in four greys, with a note in
 * three languages on the programs that show the chart. It is stored, since it is needed where a
 * browser cannot draw pictures.
 */
const PNG_BASE64 =
  'iVBORw0KGgoAAAANSUhEUgAAAjAAAAEEAgAAAABZKUk0AAAQcElEQVR42u3cX2wbR34HcMqpqaJ60EOLc2DmNEAvQH' +
  'uuyQX6UPhB8po5xAYs9PZyB/Ry1dmLXPoQ+2oRvcaFDqA0vhi1ct60pOUUfiruT/zg0EDVu8YAXVCa/PUmIdqjSFsL' +
  '1C/ikkGa+MFaYvcwtHfm285SsuXYVhLXUoJi90W7/DP86Le/3R0ufzOJRLzcZxnEl2ZZjjExJsbEmBgTY2JMjIkxMS' +
  'bGxJgYE2NiTIyJMTEmxsSYGBNjYsyXCbOc2OKA99bNlce82y8tmjYCFE1A6D6c6LHCynMt+Anz1it5IgWEVK2KJ1Gk' +
  'QhPZ+wqkdk/MjV+cd3BjLebq6qZqdscLDbj88BOA1JeZ/UlMad9tTOn4/76IAb+Bf25qO2lq/nP0c2LQWfl/b2Gqa9' +
  '4UMs9Fw1OxklqTWZ/EwL2NYSsBLcAVw9T6L82T+ufHLCa5fBKo5Z5OdZPhTAJeNwl8i35vACFDALv3ieQKNYrmO9re' +
  'AoL+oMgWXlGYbrITUuMUe3EX87pbw3xxvA+Qw8yWWgca2qmOgadTIukJ3TpF39PxLfrTfpG8L+bKWe6XKbYbf3HabY' +
  'djFjzvLBMZc6+L8E/AmdWIXmi8r5PU9JW58UHUP/DHtbHjCtP0f8X1A0PmiTLzvHI+r5kFQOxijtRcEEzXvRz2NZbL' +
  'F0Ltm8R4R7V7oulfvC+mwcsemNCvGu7NsEIteC2pwm14QHY2pGYvVSwrk9EbDc4MgPsY0hrwMe2Io0FuJ7Uszk63xH' +
  'CeFgoALyuMBwIz8ADDdcUENw/otmqpYAXeOjkTlv0cBIXZ6SYqTEVmFigOKsxHTwhds0WCAXbh4AhtORwFdBM+hnR1' +
  'NA3YYtdvD+5itsUTA44czjOFcbnC+HMExO8AZqchhy/8bCd1qqpdK3DXxcgsizBuJcJ0t0BoUWTQlBm9Ic8xwDEPTF' +
  'I3wtT5CqbEbDH8b/88kei3eIk5cmcPMxphxJZbmFoi/Xf/OZx4pKra/TQMuB5hbB5h0Gac9TA+vk9dcAa0tJcmVyJj' +
  'rWIAW0w++x+V0nmLM6xGRughq0oNsxpIEGHqpfm/fS9/+HwVnH0q5qbUpX7V7Nh+hLkWUs4MwwNnPl5kXoRx9Xfn9Y' +
  'ajcsbyV3MGTjj13Xcr9LrCqJxRGJ8JaknthtRhehGmBflHV+YoFMawAk+sh/EuqqPJ7NTbFXYJnstZODlqeBA7ZvAG' +
  '+I5TgmGZ1pCynHBkEPbl10AGv6EwTX9+4LLMjCqMV67kWeEkvNL8dvLxDv8cw3Q9wgSc9i8xzaoinBy1Ar+8HqbbBx' +
  'RzZsf/6mOsBo8nIZ+oq91UTKEOFMdCCp82Ucw5MltAO/04SPFZhekmMageV5huMsyzwgKWEtoxeiwhklDnGYWRWYwu' +
  '47JZVe1awX3PM/FVO8bEmBjz5cCEGvbZtzfFIOCn8BRL9AMIcHfneUMxBP3Xbm/ycYoTM+Gh3Ttm12JuBJuDGZX9az' +
  'b5HIURcMxHp/XbhE3C7BP7bJ5aJMVc2/T7a78zAAQBVJe7mwx+woomaXDmva5tCuZZbtuLMwtzGWN0ut5UkUG9c2pe' +
  'B9x2cEhPTZtv+vC8zYnMjwLbtn5bD2mV3LR4eY4iHFg+tPsPTDjSV73Bwt8Hm4Y52rHtAhohs/eiECqMnPGQ2T6NJg' +
  'uQpq3q9zqbhplo2baBBmdOO9XDwPdgoqVyBmnqOn/d2jRM/kwUGc5sHO9hZvmvYKqvlO0oMh8On9k0zOSobVtBI6RV' +
  '1rJ4dGj7PjK0gWvhBWT0hjs5tmmYqUHbXvxlQ2SM1Bl1NGk48Yvwud3bp1FvB9BS1vLUALxgjm0GhhLb9lMN7KFF4m' +
  '/j86NoD8gsihr8ZACtmPPZIDy+k8ZX7RgTY2JMjIkxMSbGxJgYE2NiTIyJMTEmxsSYGBNjNhiz1LfmPpxJPuW93a0h' +
  'hdndCsAG6ZU1rVRJIVSVTmvXe9U8MstqOUlkVt189L11Me6rBJC0V1Zkzt79+bm1G/VzaV1qJ85qQEMOcnYH5vDMbc' +
  'zhU72qJwf8kLZ/1Cfh1/XPgIENiFXMPYJxxy8lVQxpQicggCtGfdyBYbc/KaS95+BA1U04H5qckc+CcUXS/90tbRNy' +
  'r0lezvHH8qfbqU52iT69PSn38kfQTfHjCFJBkamKLDOcinyd0FKVTd/2nwP20KW/Qch80RcIrVrLvbOTcpmdH/krTZ' +
  'XefFVvwfRhIEj5ntgrnlkH4y2X5yiZbiCcJCRlue38mHV6uayRfW8E/o+nNCx8wH+IetMf1/Amg8Xnolzw+JmOV54c' +
  'W1yCyBDrlIqMX54QpDBgXalQ37+4eyRl2YBMUxdmoApvmr7nlydT62FcMUmJ4cEHIXAcnqfXO15ITbPBPZnRYPMyi4' +
  'pmCPztsINe3vq81WqJEd3yVWGW2UTIZly5s/Kzg5rTCGnTQ2YkqmwKJxVGRcbivufKEW09TEOOUEICBDBJ7RE7zLP2' +
  'lk4P42JIgxVOMBT4ayCQL2uNTkhrAwC/0Gk4coQWODiqxEOY6G8hPfGbA3rLCRP9HQz1MIFQmHBqULXhtWRaXw9TS6' +
  'QpSSQiTKqhMCc7K5ilxJCGY4kJhmMJhYEkbkvoH1u9H8QcmV6DOcxaSB+tphNbnPAwc3Gwh5mOMLKvoNrwlhLrYtx6' +
  'aY6S7SWFGdIjDHFXMJ3Sv2h4v1RmOFlSuwkwAltqsADxbGDdGRmGFjJ/tjiy47wTUrgrkZFEqATGdVO14bmlufUw0y' +
  '0ISkxVYEWG9LccnmekvoLx1C+0tuQMlnoaFgxuRX8ht3GjJUZolDOFKGfgSv1rH0zpUJjVnAmp1ByYEupf8D0XYh3M' +
  'q4MBn9TGqi74JBki33HbeTY6s4LhF7UU3HaZYbGtMPVXtZDghVfJVaA/JF55jr5Vu3U0wS/TfcvMnFYYdTTp9iL80u' +
  'z+0Y//Mjykqza84OKIvs7lgMmsHH0h2Ab5hEmO/dx/NM9qz/+oh5FZ9g10k1ERk8J0+5jQ0N2qik4HhNZNCtp+FMjS' +
  '2jMKI7ZiehltojCiT47o9hJbTpBarpaY2qp+dvY9mV1nN9213AzZA1zwrnc25KrdbD9Io9OnNwTT7X+QRtsk7lzFmB' +
  'jzeZa3sFxZcxZaiHq4vrmkulC3u4Tu5mDewNL8GszJqId7Ytotqa3ZNRhBNx7zNi6vPT0XHAQg5rXWna/aEEwnW4Z9' +
  'OfeO9pS6NMm9Jt5l71ZYtvJtv18kZXayT+0eoqGheuVVrZhr59xB1H4gkssDDxuzPJdnhdHpK3MZgno7/LGJ9+hLlc' +
  'qhkbF60ytXxklBfbHY/ThpqK8GhUzG2HemOYvRmeVy5aFHxpMj9KDWanBWgB2qjt77+mOV13BEt/ivUYahMMfk9umF' +
  'pPqyk6bXiesCxHVF/uHvJrlby+iqot5CNTwKE9XMcOUCBC2E/zoboKAwH2U0d+Esk7qWSUnNcyE1tyGHNwCjH9yd2O' +
  'LwxAAsEWH+PL+Cmc8GsBQGB7WOyteMrhXHE30RppbYuRGYf5jacd7hpVlYvci8WFnBsP8+GkXmBr6pMDoOUE0aO0oR' +
  'pl6qbATmXanBUV+pezlTfTuslHGEWvymmIhyxoNJ3KuC4kWWYVVyU+VMvbUy0ukhYxYwdtoR4wbqbT5potoM1dFE68' +
  '1mOT+uFRbVSe/kdP0sw9tIZwxrxgVGXwj4ZC738DEu2ikHxRz8fpk0Ue2ElfnsHPW38aTMssISk1nWJmoM0gK0Pbl2' +
  'ygVqP5BZOUAe/hm4sXbD/IIvlNbtVX5E+2IxfM3n9249xf2ZGBNjYkyMiTExJsbEmBgTY2JMjIkxMSbGxJj/r5jEV7' +
  'Dm1tuxrXdMWBQtq/MORT8vd/vmdBhRjVMDhrijxklq2LN1TVt96g7pyoa6F1fLdVM4jdrqfUd+F2b7WbamrunkWXrt' +
  'Lgzr3cpTf9F8NaOBRDVOLQyEn8TsP3v7fuvJczpwDQhXMftH6zPy97F/9L4YItbeprNw7zuUt+4rOjCJ1Ho1TjJ1Z8' +
  'GV1GCsmVZmtS2+gpG6U/XDV1RVxH0xIORyrrtN7MUpCgtWtZ0S/elngn5efJ78tD8LqZ/Kb0F3W1guUhV2Q+yOPtET' +
  '3/VFn3jGfw4htXoTNBlSi0a0X9zGj1sgRdN+L7lE8HKu8QTAGgXOWlJvwZOZx4mqjboLYxA1Mt0vT2ZU5YddveT6F9' +
  'Op+gf8SMo6sVBmciRDCJp+WB4nWGCohr1KBj98JSpYWlxSmN4ETYbUohHtTZ//0AJJTdtvBhxIWQtqmiHbCBXGVZjU' +
  '9OLSPTDWkNaypSuH6fUIA88TaQ2cz5Oq1QyZeoKgEebLzISfhMNXUqX8a9eVac3yFaY3QZPBp6IR7Y1wglnd3XrDtr' +
  'naG05dvccwQtpSE06pyinH8u+J0d0F1pLpFCJMu8+Vab2b4EyzrU5I5UgKBLaIMHhZc71ejVM4EbRaSOsF3sOoaYj2' +
  'JOaiEe22mGDH1LpdVZjaIw2hQ2gKg7GZHqZwr5wxhhJbusmlhFbMRZgTnsLU+S2MXswRvJ4YjjAwPLdX4ySOBs4nMf' +
  'vPi2hE++uJXeykWu9hUg2F8VkhZC28/ofrYMjQjvNYcktMDkYJbEQYaw1GDhJcKlV6GMtv9Gqc5J9y+5MYAyIa0X6p' +
  'VGaWWo8wUo8wNlQC42br/hihDWm4zl1INWOUJFWz2RFp3fJvYXajQOAgVBgLVrha4/S10HJlVBfXyxmhMDIa0e6oUj' +
  'm1voJ5q6HqQVH10cKsc9+c2X6WkbHTlz4ILg6Pmzh5Vq+O/pN/Ma3bl8urmOFxcwwdHkVm4VUiBldrnMSgX57UVY3T' +
  '7pUJmgx15CxPDXS4igxSlsLMSvKdBc7kjvP1X8qZ2f2j8LsZzXmrds/LQTvV7pfZ+T0Ux5Ko1iZGvpLW2+k/vhWZPf' +
  'QFiCejyHT7mCQrNU77JBFbhR7VOFm9CZoMNSWUzwbFkyoyKObsKhcEx36+uAUi8Qgf4InBYg4imdEc9b7PcqG8/zR4' +
  'm3/V9i/SLw9mnakT485VjIkx/1fMm/DXVn2ok2eWBanlRO/B1qZi3sDy1Jpfbk98qH7nv3S6V9wUdXU3EfM2W1p7Ir' +
  'RU+b5ZuOl+IbvpbXo5T38y90xXlRwUjyT2qK8MalYeiMRgO9fij9Gn2PcG1M6r5TYac0l/KT95KJ2qt/nFkYxhOYDQ' +
  'vp5qAbJE9p1pue3JDFEToGa0lLXRGFv7fn6CHdHs8AIqtKowr7Pk6eaTaqZe4rYcPhHNrMmZqd3ccIy5Mz8BoVfDiV' +
  'zIbIX5SCOd5jkKPq95LTucgBWNWyj83obnjP2Pw/nnIXRLTGXLzFEYGCSaAMyViT6FSQwoTGLgc5cFf37Me/koMlZI' +
  'u7uiyNyApTAaqthRUpjSrMKUZuX0hmMuV/IT7IBuh/+OnVHO+DCMzodChwlyM8oZqJwBmLPhmKUwP3k4rdfbfnQ01c' +
  'EPk0vHm+eo2DFrzaijaVzNxiqmhlLTVzca44V5mp3T/X7Rx/ZQq83kHlXctAVhYqCdavmP0mIumgCVHsvZX/CF8sEG' +
  'B2wQ5sEGB2wQ5sEGB8SdqxgTY2JMjIkxMSbGxJgYE2NiTIyJMTEmxsSYGBNjYkyMiTEx5kuDiZf7LP8DTUYXwdsFbB' +
  'YAAAAASUVORK5CYII='

export const FALLBACK_PICTURE: Uint8Array = Uint8Array.from(atob(PNG_BASE64), (character) =>
  character.charCodeAt(0),
)
