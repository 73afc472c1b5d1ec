sheet-wallet-card = A card for your wallet
    .use = You can show this card.
    .say-1 = I want to speak to a lawyer.
