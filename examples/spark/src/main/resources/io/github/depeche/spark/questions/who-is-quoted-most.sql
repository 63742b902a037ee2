SELECT name, count(*) AS quotes, count(DISTINCT quotes.article_id) AS articles
FROM quotes
JOIN actors ON actors.article_id = quotes.article_id AND actors.actor_id = quotes.speaker_id
WHERE named
GROUP BY name
ORDER BY quotes DESC, name
