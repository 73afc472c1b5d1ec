# A comparação da fiança criminal como página. O que está nas células está em plan.ftl.

comparison-page = Pagar a fiança criminal agora, ou ainda não?
comparison-open = Abrir a comparação em uma página própria
comparison-intro = São quatro caminhos, lado a lado. Nenhum é certo para todos. Tente falar com um advogado antes de pagar.
comparison-yours = Isto combina com as suas respostas:
comparison-go-on = Responda às perguntas que faltam, para combinar melhor
comparison-general = Esta é a comparação geral. Ela está escrita como se todas as respostas fossem “Não sei”. Ela combina melhor quando você responde às perguntas.
comparison-not-now = Até agora, suas respostas não levam a uma escolha sobre a fiança criminal. Por isso esta é a comparação geral. Ela está escrita como se todas as respostas fossem “Não sei”.
comparison-start = Responder às perguntas
comparison-ask = O que perguntar, e a quem
