sheet-wallet-card = Tarjeta
    .use = Puede mostrar esta tarjeta.
    .say-1 = Quiero hablar con un abogado.
