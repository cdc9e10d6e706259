/**
 * What a program shows that does not know SVG: a picture of 560 x 260 pixels in four greys that says in
 * three languages which programs show the chart. It was painted once, since it stands in for pictures
 * where a browser lets none be painted.
 */
const PNG_BASE64 =
  'iVBORw0KGgoAAAANSUhEUgAAAjAAAAEEAgAAAABZKUk0AAAQqklEQVR42u3cb2wcZX4H8HUQ9vWsXvpPzdULnivlJG' +
  'SSfXRSe+KF7fHeFbtixS1Q9S7tlczpdC9IEFkdAilIXj+EU2Mug24c5wXvmgJ5EZyWNJWR1mjtBwJ4CCMVe9dkVPHG' +
  'O7vRXS9S8axmqtkwz/PtPbO79oY4qXOxVVRmXjjj9ePJx/M8z8zPfr47iUS83WDbjS/MthZjYkyMiTExJsbEmBgTY2' +
  'JMjIkxMSbGxJgYE2NiTIyJMTEmxsSYLxJmKXGHDjfaFaT1WjX6yOnGd2TlBw9laFFDtfWyjqWujVariRxah/L3IA2P' +
  '+j2b/ffuDTFXp8/quNqJOYUrm2MCXIDyOUzpdWW9kTOzG9GhVJReCQ+qS3T5lVvDoAy9tdfCaK1Pr8ewY80mHZiN7w' +
  'YcmGh9Wfc8KH9PzeCWMT/vcRvdwNGFe5XLSf8fdqHa2AORnv9RrrbHcvlfHGV4uNfkakj/hqsjdH++T8WK4qSRjjC1' +
  'PaYnUg+Kbzgwa3vcerrQAwQutCK1Qoap3EWV/4R4yagV7gXcEwVm3whz7BXXPc3EQH/f5KLj5TRUSxUEc0N/l12smK' +
  'v8mbyK0VfLIeXqfWE+pYz6BRWZlyuFfCojMYsVe23+gfxwnwNzseKuzU+ogFdHNqR6SIWSeZ/xpH7BiVqpfwysHRyi' +
  '1g27yXerAiH9R2LD95iGqingY17VDc/+uDgrCDJuPWAitbdQYHrG4SpQdfg41VEWiuFVK/ln0E8ckTU81xXDKuDUYY' +
  'TUDCmntgmumroftVIUYA0p1bgJxj2HgAliewkPGqrLDEGOU0sLqv9xxAdB1vN9oH/oSAArWxUqanc4/AjTsZQgWlC/' +
  'NH4eB8iq3HfrEUaPMCWPhrRsSUy22UojcswoRLkJprGriVn0IkyjW44Zifm3f3+2iQnqwOP5Z9uYTLWJKc1AC9785I' +
  'G1xNeII/fPRxhOom7yvrKOGUlErXZHGO0AuQkGNRZhjCYGq0BjSGJ849tNTPga8NLCt1oYQVqYMqAFjY++6c68QRy5' +
  '3zwzHnxoIRVFFlI7wjw0E7U61zwzF+lNMFdCGo0ZYy3CfBrgKvZRy/Aa2j0RxhU/AF7EPQEzsg5XBSnLMSMHMAwvOP' +
  'V9H0JiDK+JKSEACemVAJyaEcZA1ApEjhmywm6CcQLGB/qJPbniIYPq4mV4c0PUWnQC8tcSM+agF3gH3+UpJbvmqVAe' +
  'c3g+1Ssxi06ovBAupCRm0ZGY+7E4Ex5UzzxZehVCyUQYuxK1IsTGWl5dxU0wQTcwMkHs1fv+HNOo1nrAu+apVUuG6q' +
  'TE7O+V171lTCJNs41uFVOzr3IaXWdQS3LyLh6dkJha0q0LdQzPJ1gaiV1eEpjKRZhGT9SKEhNumrm3eaMk23Rj/GXz' +
  'Yn1bmAbdJswn8sPk7WGWt7NsCJW4uIoxXzbMu1grXDujRBq13FJiozaMakCuwsg2X3mU8v6/ojuBeQerb3V8etyG9w' +
  'Q9pl+auR5zronxDmWCfz7MdgLzHlY6j2vYcAUhV9Zrxg5McwcllIKQ7Ug3fcA+KIh0eLK2h3eLdL4rwSBSKiRmKnex' +
  'm3eTZnUsu+nh3nr2BDXhLv3eV+hRtpTbbsxF+lIheH38h4sVt1A8rBgm0Mjfq9iASGUv+N4caVfHMEZfdQ8rWR1eEB' +
  'YnBpRefbsxH6p3FXwxTg2vjgKyEpPmfZPvdwPMMgO3XR1LTMZ1ZamLIAiL41E9vc0YKzVYcBEyLVg758OQmF/lSfnC' +
  'aWCq1woc0aqOo9nk1UNqNzFHGFer2455eLyFWUj70CUG+9QqQirut9qYoL6Okb8qe01MYte2Y14stjD41bPRmfkM/W' +
  'oVnIZUb2PC19Yxh86acJuYgbPbjnkvLHhinBneZ/xINGYcKKT8iayYM1bg8lZ1HGHcOqfNqS3HjLrtU9uqhIXg4Dhb' +
  'dCqF8cPEuATvdfUh/cJp8FTGCrxCqzrmA2eNMacOosuLXljMDyjapL3dmHpYEF0hqyWDbpFmxirjXaxGvG4gvWwF8j' +
  'oTVcc8cYexv7eOFU08SoOwSEdoTSn/n9wob6863l7MbVbH24u5zeo4Lq5iTIyJMTEmxsSYGBNjYkyMiTExJsbEmBgT' +
  'Y74omDChbbzs3OCvcNcuTAgSsOZKsNl6JYo3de570W4r6tSIok6WsQXMoWkAH/2yiblyfVP5FXHtKoni0fI1mCje1L' +
  'l/TdSp8sqWMcxrLt3g2pXv9W2Tv59mXdW8FrO+t1nUqRywLWNC+uhC18j8KLD047LfI0a1P5ob5T86mLzUfYIt5UZY' +
  'FXsX0uwErSXRGA1gQa8Tq5asZ4+aaNyJtIUo3tQKMTkwvR7PP7oRdTI5xQlqGTWtnsXf9pp8+EHxjcaeTTE8n1IM2y' +
  'tQZKbLpcvhc9r33cK8Mlpe9p5Se3UbdTFYPJhSsvpJuIUiM2BViT5Zcg+nxuBGUaco3tQKMTkwSxXPyw+vR51MToWS' +
  'tYzJspvDqFMOj+SH+yre5pgHmGHYjlChOGUEHpQseF7VnXKwkCK2DZ+PFzCvmtpnAM9TDbatZTXf5XQSVT5IM4jiTa' +
  '0QkyOyejDrySWyVtTJDlWumpaRdV3ZxfVgFv2kHNLNMdANuyqIIE65kfChaTwxpBpOORD71KqNICwWnwypfQzgiWGV' +
  'oGwZiiLXc0zY4gGmY3U96qTJqJMRzvpIrUedHE+VgR5D8esS4/suDhCTb445kug17NVEhCkFEuPOtzGJXTbCQrgwUk' +
  'zcUUvCnVdTKhzjQ7KOuY/pcNajTrtl1KmNaUWdgjtpmLjDMhKJCBPUZSLq7YS6GSYozJwzbGeGSYweYaq8jRk4a4M/' +
  'G7LG3kNncRJVrj5O4Z66pCp+x5lx1qNO56J0UQvTijphnoaHzlpG30yECV+TiajFGbbp1A4YDFvOaqVUjmajVg1bmG' +
  'htVNwTvoW7Kc7VUQ3VFxl87WOqyfWcaMwwOYDbUSdIjB54EWY96sQ4hWVoiDDiBzIRZW9+0XuBH84eL/lzKjIvlM2V' +
  'Ql7TKn4LQ7TJEvCHYWGBED1zEhVffQ8IyCqbLNVFqgduYT6aTe2oE5GYUkVi1qNO8qJHdMuwnAiDXpmIqgcLdJPbwZ' +
  'OYyi3XFtJMXmdq+1LdmhZ89XdbmJpSYxgLF7rYiraURPDV3cu/OZvqGqsl6xiZRKMbD0bd1Io6UYnx9ng+yHrUKUgC' +
  'K5pl+HuamKxMRPEHubqVG6V2izc64xbbtxeE6P+OCZ66tdUjnrpFfHtBSGwBI9Ls1g7+yC2uNi3HxVWM+fJi3sVakV' +
  '0zG0SadUSdmlsd4XizVaMbtdmndwjzDlYXOjDHbQQHSUfUqY0RLfKxM3TReWuHMNdHnXwoHVGnNqb9S4QCxapufzc1' +
  'S94P2AdFli4+1hF1Qn876uQ9ATwyodajbjpN90+MchXHEyNP824xuq2YZsl7kb5ULB4c6ow68aFm1EnJLK7IGwKpRp' +
  'iB3aPec3kKy6rW3dPec3RbuykqeT9U7yrO4im1I+r0fDPqxKmtr8me0+wIQ/WMK/ZSmFa1XubnBdlOTLPktVKDxTfB' +
  'aUfU6T/3RVGnkJYND5jabVjN2WRlHdzVxNgyabOt3RSVvNbD4y3MRtTp8SjqFNJyNgAnhmW0MauJu5vdZGM1sa2YZs' +
  'lrvVhsYdpRp6v4XivqZBseAmbYWhtTn/kXFXqEqc+c21ZMVPJa74XFAp6iG1EnF1oUdeLU1NcQsKxDWmMm64JFU7te' +
  '5efBthPTLHmtSihnE92IOgUHSRR1EkrGXEGYz7gq3JniONGywRw5doZGsymYI7ltxDRLXqseFhfS83Qj6iRvB1HUaS' +
  'q3uh/iOyWPYi2xd3yKZkWa+d2wqvWGbKts+xX45pv3BbprLzpfIIx8y0VcXMWYGBNjYkyMiTExJsbEmBgTY2JMjIkx' +
  'MSbG/D/DrHXlOp6oESa0zd9zvf6wIq567Np4kYswkew4QnKjtfyXP4glyhWe3gLGnclc7cAcmhabY9qvCrLWeuxQBy' +
  'aKTLWPcKLZ2m5hvDO0L+sp3hN0CxiUOj5rhp9uuikuNT+P6XhcSUhbR2hjHD6kmrbiCnUrGNflozhBV3KNPTL8NL6Q' +
  'ZktPX1IeoT/vSYdTRxQsJcSoUI+aftKfYsg6ql5LOruPmiiH41O51Z/KH4F3+ZxYS7n399JApBeGfkISjKfFvQogBq' +
  'n9qVK//h2gm2E81yvkU0pmslSRqZrx4mGSmV6eT2nHlgvFVK+JX7/iPTcxnBorVbzDBLpNspmTlTdSYxJDNP2EPDNe' +
  '4QhXjF794yL1vLnhoaRuwpub6JsE+CArQ9lkdWMzTHDeEYP0v4h8klPI+CCDopRKgKFXwiKVy0tlV6SG6KQuo1AwLU' +
  '1R6o7MrZTDcWpo8keYdsTe4qkDxC6HtOIiNaSaJiCGSRkIiqz6m87dKqYq9iWF6iyzCLMw0k+cMqZ26/VwnEmM7qB/' +
  'kJpGMAsFtnGAENeRiZ5yOM4MRc6mnir2HfnocbVqh4meOvojjBgZJlXACSXGm1e21k2rCTJ1OLGr0R11UyEnMZwYbY' +
  'wgqwmJeT4hMWXjF8PEvxZziFWx71lLhqPCQ8zBgQjjLQyrDpAJZTfxXcrWBrCMOn1t4CxWZfipKDNjTjlg65iQ1Wfe' +
  'GKTm8RnZTY52ceLzZ4ahitS3Lw0NnLVDCqd1ZhwhzwxXObWh4NyWBnDJdSDwC4JPAzkvwjeFQkrlgGXbGB8uFuSYgc' +
  'S4ZIVtjBnWHDNwhPpnlydUSEx7zDhcjhmPCdWCcnVLU3sm4/pzg4e1H55cvCzDT+HsnJaZLof5TBtTmgnmUsOpsUs1' +
  'ifHUVZY56cisk+ONM0M/KjFegY6tMW1SYuRsUs1LcP1UchLuDOvL/rrPO8O0Ld0ORHphhNaStR4Zfgrne362/OOy+E' +
  '6pjXk7sZBeUNOTjW6JCegqlhRHZp28r48zY+lPJYbfick11BSJ4V1iSDVXWaP3oXsVmeVbom8n5ruvm05bvVFuslbO' +
  'rNu9MZ767TCZl6+/OfVnbxeT++0wK5uspE3RL1k9E2NizPZherHc+ZzN7wK8Gyu559tPdOEUBGbr6jOVE5kxsnOYHr' +
  'zTUR2L5ClUTrO+7PGznZgrTQwfeIGn7j+3c5g/wNHOix7RUOYT6qfr8dIIgybGg8cn1B3spt/Ho67o9ieXlMYe3uV1' +
  '7YoyPvJBUgG0/cnGn0Td9OGYP1nLOQj+NdFDlnK13M5gvi6+5fqnZ3OyOPYKE0QDvOLpXBMzVna9CHPhn7zc2MtlhP' +
  'kJlfRlx17eGcxd8z91HT67QBxTOCIlMbvCvuxfJiUm68jMPoFpBrNMvlWAD02o+9RPFGdnMHePn3er8IRaX2ZVRJjT' +
  'RWqNTkuMVrdbsymcFcRtYagg7s5g+h9w3XKEaXS3MHyQysLv85hEV7Ob9lGR6NoZjPJNt3VmsNrEXBF7qQ3v8xgMzD' +
  'gI5iUGAzM7hHnMdR3+jCDVTwNZW8upPaRaOXlmFK2+MWagfNac2in1E+WzHcL8zHX9M7PITC5elrMpg8oZ2rf7oWmE' +
  'eUWrVzyKvrPmBd+DPs0Hpnk0m/Tp/94ZjOm6vNvDklbr4XcKMo3GLkzJNxiJXZpWb/wORWKXebHHQy2JqZzETOVqSX' +
  'dHMPFdO8bEmBgTY2JMjIkxMSbGxJgYE2NiTIyJMTEmxsSYGBNjYkyMiTFfZky83WD7H7KdvVVXbU4ZAAAAAElFTkSu' +
  'QmCC'

export const FALLBACK_PICTURE: Uint8Array = Uint8Array.from(atob(PNG_BASE64), (character) =>
  character.charCodeAt(0),
)
